/*
 * Of the resource Cluster of CloudNativePG 1.25 and later what deploy/kubernetes uses, written down after the operator's
 * documentation: a field that is not here is refused, whether the operator knows it or not.
 */
import type { ObjectMeta } from 'kubernetes-types/meta/v1';
import type { ResourceRequirements } from 'kubernetes-types/core/v1';

export interface Cluster {
  apiVersion: 'postgresql.cnpg.io/v1';
  kind: 'Cluster';
  metadata: ObjectMeta;
  spec: {
    imageName?: string;
    instances: number;
    postgresql?: {
      parameters?: Record<string, string>;
      synchronous?: { method: 'any' | 'first'; number: number };
    };
    bootstrap?: {
      initdb?: {
        database?: string;
        owner?: string;
        encoding?: string;
        locale?: string;
        localeProvider?: 'builtin' | 'icu' | 'libc';
        builtinLocale?: string;
        dataChecksums?: boolean;
      };
    };
    storage: { size: string; storageClass?: string };
    walStorage?: { size: string; storageClass?: string };
    resources?: ResourceRequirements;
    affinity?: {
      enablePodAntiAffinity?: boolean;
      topologyKey?: string;
      podAntiAffinityType?: 'preferred' | 'required';
    };
  };
}
