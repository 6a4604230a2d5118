// Loaded first: what bundles and what draws bring an allocator of their own (mimalloc), which reads its options as it
// starts. It is to give memory back at once, since a build goes on for minutes after it has drawn its pictures.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
