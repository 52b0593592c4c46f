package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import me.gosimple.nbvcxz.Nbvcxz;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.shared.LeapKeys;

/**
 * The four plain words that open a person's own page. They follow from the key of the submission and the reference, so that a
 * retry gives the same phrase, and nothing but a slow hash is kept.
 */
@ApplicationScoped
public class Phrases {
    private static final int WORDS = 4;
    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final Pattern PLAIN = Pattern.compile("[a-z]{4,7}");

    private final List<String> list = load();

    @Inject
    LeapKeys keys;

    /** Four words, always the same for the same key and reference. */
    public String phrase(UUID key, FeedbackReference reference) {
        var number = new BigInteger(keys.mac("phrase", key + "/" + reference.value()), 16);
        var size = BigInteger.valueOf(list.size());
        var words = new StringBuilder();
        for (int count = 0; count < WORDS; count++) {
            if (count > 0) words.append(' ');
            words.append(list.get(number.mod(size).intValue()));
            number = number.divide(size);
        }
        return words.toString();
    }

    /** What is kept of a submission's secrets. */
    public Secrets secrets(SubmitFeedback command, FeedbackReference reference) {
        return new Secrets(
                hashOf(command.key()), contentHash(command), slowHash(phrase(command.key(), reference), reference));
    }

    /** Finds an earlier submission with the same key; the key itself is random enough for a plain hash. */
    public String hashOf(UUID key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Tells whether a repeated key came with the same content. */
    public String contentHash(SubmitFeedback command) {
        var contact = command.contact();
        return keys.mac(
                "content",
                String.join(
                        "\u001f",
                        command.words(),
                        command.request(),
                        command.service(),
                        command.experienced(),
                        command.capacity().name(),
                        command.harm().name(),
                        command.complaint() + "/" + command.mayPublish() + "/" + command.mayShare(),
                        contact.route().name(),
                        contact.name(),
                        contact.address(),
                        String.join(",", contact.needs().stream().sorted().toList()),
                        contact.group().name() + "/" + contact.group().size(),
                        contact.language(),
                        circumstances(command.circumstances())));
    }

    private static String circumstances(Circumstances said) {
        var speaker = said.representation();
        var english = said.translation();
        return String.join(
                "\u001e",
                said.origin(),
                said.transcript() + "/" + said.heardOn(),
                speaker.relation().name(),
                speaker.onBehalfOf(),
                speaker.proof(),
                english.language(),
                english.words(),
                english.request(),
                english.translator());
    }

    /** The hash of a phrase as somebody typed it: case, blanks and dashes do not matter. */
    public String slowHash(String typed, FeedbackReference reference) {
        var plain = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        try {
            var salt = reference.value().getBytes(StandardCharsets.US_ASCII);
            var spec = new PBEKeySpec(plain.strip().toCharArray(), salt, ROUNDS, BITS);
            var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The EFF's list of plain words, made for passphrases; it travels in a library. */
    private static List<String> load() {
        var path = "/dictionaries/eff_large.txt";
        try (var in = Nbvcxz.class.getResourceAsStream(path);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return reader.lines().filter(PLAIN.asMatchPredicate()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
