package org.openleap.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the app on a phone shows (RFC 6238, as Keycloak is set: SHA-1, six digits, half a minute). */
final class OneTimeCode {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD = 30;
    private static final int SIX_DIGITS = 1_000_000;

    private OneTimeCode() {}

    /** @param shown the secret as Keycloak shows it for typing, in base 32 with or without blanks */
    static String now(String shown) {
        return at(secret(shown), Instant.now().getEpochSecond() / PERIOD);
    }

    /** The code that follows: Keycloak takes one step ahead, and takes no code twice. */
    static String next(String shown) {
        return at(secret(shown), Instant.now().getEpochSecond() / PERIOD + 1);
    }

    static String at(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int code = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(code % SIX_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] secret(String shown) {
        var letters = shown.replaceAll("\\s", "");
        var bits = new StringBuilder();
        letters.chars()
                .forEach(letter -> bits.append("%5s"
                        .formatted(Integer.toBinaryString(BASE32.indexOf(letter)))
                        .replace(' ', '0')));
        var secret = new byte[bits.length() / Byte.SIZE];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        return secret;
    }

    /** The secret itself, for the samples of the RFC. */
    static byte[] plain(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
