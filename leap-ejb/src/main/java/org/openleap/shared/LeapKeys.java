package org.openleap.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of this LEAP: one secret file, from which each purpose gets a key of its own. */
@ApplicationScoped
public class LeapKeys {
    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 32;

    /** 32 bytes that belong to this purpose alone, always the same for the same key file. */
    public byte[] key(String purpose) {
        return hmac(secret(), "leap/" + purpose);
    }

    /** HMAC-SHA256 of the text under the key of this purpose, in hexadecimal (64 characters). */
    public String mac(String purpose, String text) {
        return HexFormat.of().formatHex(hmac(key(purpose), text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }

    private static byte[] secret() {
        return Holder.SECRET;
    }

    private static byte[] read() {
        try {
            var secret = Files.readAllBytes(Path.of(LeapSetting.LEAP_KEY_FILE.require()));
            if (secret.length < SHORTEST) {
                throw new IllegalStateException("The file of LEAP_KEY_FILE must hold at least 32 bytes.");
            }
            return secret;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of LEAP_KEY_FILE cannot be read.", unreadable);
        }
    }

    /** Reads the file once, when the first key is wanted. */
    private static final class Holder {
        private static final byte[] SECRET = read();
    }
}
