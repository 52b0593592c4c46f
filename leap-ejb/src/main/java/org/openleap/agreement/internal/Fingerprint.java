package org.openleap.agreement.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.SectionText;

/** SHA-256 of what somebody signs, in 64 hexadecimal digits: two wordings have the same only when they are the same. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of a version: title, kind, dates, and every heading and word. */
    static String of(AgreementSummary agreement, List<SectionText> sections) {
        var terms = Stream.of(
                agreement.reference().value(),
                agreement.title(),
                agreement.kind(),
                agreement.startsOn().toString(),
                agreement.endsOn().toString(),
                agreement.reviewOn().toString());
        var words = sections.stream()
                .flatMap(section -> Stream.of(section.kind().name(), section.heading(), section.wording()));
        return of(Stream.concat(terms, words));
    }

    /** Of several texts; where one ends and the next begins counts. */
    static String of(Stream<String> texts) {
        var sha = sha256();
        texts.forEach(text -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
