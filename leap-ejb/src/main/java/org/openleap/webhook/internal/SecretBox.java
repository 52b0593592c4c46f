package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openleap.shared.LeapKeys;

/**
 * Keeps the secrets of endpoints unreadable in the database: AES-256-GCM under a key derived from LEAP's key file, bound to the
 * organisation, so that a sealed secret is of no use in a row of somebody else's.
 */
@ApplicationScoped
public class SecretBox {
    private static final String PURPOSE = "webhook-secret";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    LeapKeys keys;

    /** Base 64; another one each time. */
    String seal(String secret, String organisation) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), organisation);
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
        return Base64.getEncoder().encodeToString(whole.array());
    }

    /** @throws IllegalStateException when it was sealed with another key file, for somebody else, or changed */
    String open(String sealed, String organisation) {
        var whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE];
        whole.get(nonce);
        var rest = new byte[whole.remaining()];
        whole.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, rest, organisation), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, String organisation) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            var key = new SecretKeySpec(keys.key(PURPOSE), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(organisation.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("The secret of a webhook cannot be read with this key file.", wrong);
        }
    }
}
