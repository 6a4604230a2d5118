/** What these tests need of the contexts that the downloads name, so that no test asks the network. */
const iri = (id: string): object => ({ '@id': id, '@type': '@id' });

const SCHEMA = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  datePublished: { '@type': 'Date' },
  startDate: { '@type': 'Date' },
  endDate: { '@type': 'Date' },
};

// https://www.w3.org/ns/anno.jsonld, as far as the annotations use it.
const ANNOTATION = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  FragmentSelector: 'oa:FragmentSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  body: iri('oa:hasBody'),
  target: iri('oa:hasTarget'),
  source: iri('oa:hasSource'),
  selector: iri('oa:hasSelector'),
  refinedBy: iri('oa:refinedBy'),
  conformsTo: iri('dcterms:conformsTo'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  classifying: 'oa:classifying',
  linking: 'oa:linking',
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  label: 'rdfs:label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
  first: iri('as:first'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
};

const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org': SCHEMA,
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
};

/** Loads the contexts from here; throws on any other address. */
export function documentLoader(url: string) {
  const context = CONTEXTS[url];
  if (!context) return Promise.reject(new Error(`not here: ${url}`));
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': context } });
}
