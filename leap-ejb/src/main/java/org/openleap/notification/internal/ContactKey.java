package org.openleap.notification.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** One name for one address, however it was typed: what contacts with a person or a group are counted by. */
public final class ContactKey {
    private ContactKey() {}

    /** Of an e-mail address, a phone number or a postal address; empty for none. */
    public static String of(String address) {
        var plain = address.toLowerCase(Locale.ROOT).replaceAll("[\\s,.()-]+", "");
        return plain.isEmpty() ? "" : hash(plain.replaceFirst("^(\\+|00)44", "0"));
    }

    /** Of a group, by its name. */
    public static String ofGroup(String name) {
        return of("group " + name);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 40);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
