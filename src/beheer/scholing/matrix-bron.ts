// The shape stands in the domain, so that `site-data` may make one and the rules may read one.
export type { Benoemd, MatrixBron } from '../../domain/scholing/matrix-bron.ts';
