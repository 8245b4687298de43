package vn.tongket.indicators.evidence;

import java.net.URI;

/**
 * How to reach a bucket; the secret is never printed.
 *
 * @param endpoint scheme, host and port of the store
 */
record S3Settings(URI endpoint, String region, String bucket, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return "S3Settings[endpoint=%s, region=%s, bucket=%s]".formatted(endpoint, region, bucket);
    }
}
