import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Where Debian says how nginx loads the module for files that brotli packed. */
const MODULE = '/etc/nginx/modules-enabled/*brotli-static.conf';

/** Where a site is served, and below which path. */
export interface Served {
  readonly root: string;
  readonly port: number;
  /** Without a `/` at its end; empty for none. */
  readonly base?: string;
  /** Without the configuration of the repository, to compare with. */
  readonly isBare?: boolean;
}

/** Whether this machine has nginx with what the configuration needs; otherwise a sentence that says what is missing. */
export function missingProgram(): string | undefined {
  const isThere = !spawnSync('nginx', ['-v']).error && globSync(MODULE).length > 0;
  return isThere ? undefined : 'nginx is not there: apt-get install nginx libnginx-mod-http-brotli-static.';
}

/** The configuration of the repository with the lines that are marked in it set. */
function configuration({ root, port, base = '', isBare = false }: Served): string {
  if (isBare) return `server { listen 127.0.0.1:${port}; root ${root}; }`;
  const conf = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');
  return conf
    .replace('"~^(?<site_rest>', `"~^${base}(?<site_rest>`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/as-printed;', `${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}/404.html;`);
}

/** Starts an nginx of its own on loopback, without root, with its files in `folder`. Resolves when it listens. */
export async function startNginx(served: Served, folder: string): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `
    include ${MODULE};
    daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
    events { worker_connections 512; }
    http {
      access_log off; sendfile on; tcp_nopush on; open_file_cache max=2000;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      ${configuration(served)}
    }`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const child = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  for (let i = 0; i < 100 && child.exitCode === null; i++) {
    // the file is written once the port is its own
    if (existsSync(join(folder, 'pid'))) return child;
    await setTimeout(50);
  }
  child.kill();
  throw new Error(said || 'nginx did not answer.');
}
