package vn.tongket.awards.credentials;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A key that signs (Ed25519).
 *
 * @param publicKey its public part as a Multikey, which is its name
 * @param secret its secret part
 */
record SigningKey(String publicKey, PrivateKey secret) {

    private static final String ALGORITHM = "Ed25519";
    private static final int RAW_LENGTH = 32;
    /** Says of the bytes behind it that they are a public key of this kind. */
    private static final byte[] MULTIKEY_MARK = {(byte) 0xED, 0x01};

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final int LINE = 64;

    /** A new one. */
    static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] marked = Arrays.copyOf(MULTIKEY_MARK, MULTIKEY_MARK.length + RAW_LENGTH);
            System.arraycopy(encoded, encoded.length - RAW_LENGTH, marked, MULTIKEY_MARK.length, RAW_LENGTH);
            return new SigningKey("z" + Base58.encode(marked), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of a name and the text that {@link #pem()} made of its secret part. */
    static SigningKey read(String publicKey, String pem) {
        try {
            byte[] secret = Base64.getMimeDecoder()
                    .decode(pem.replace(BEGIN, "").replace(END.strip(), "").strip());
            return new SigningKey(
                    publicKey, KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret part, for a file that nobody else reads. */
    String pem() {
        return BEGIN + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(secret.getEncoded()) + END;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
