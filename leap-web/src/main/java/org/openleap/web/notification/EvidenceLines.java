package org.openleap.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openleap.notification.TellingEvidence;
import org.openleap.notification.TellingLine;
import org.openleap.notification.TellingSummary;
import org.openleap.post.PostedMail;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** Puts what people did and what LEAP sent into one story, in the order of time. */
@ApplicationScoped
public class EvidenceLines {
    @Inject
    Words words;

    @Inject
    Dates dates;

    List<EvidenceLine> of(TellingEvidence evidence) {
        var lines = new ArrayList<EvidenceLine>();
        var telling = evidence.detail().telling();
        lines.add(line(telling.owedAt(), TellingText.of("evidence.leap"), owed(telling)));
        evidence.detail().lines().forEach(line -> lines.add(act(line)));
        evidence.mails().forEach(mail -> addMail(lines, mail));
        if (telling.status().isSettled()) {
            lines.add(line(telling.settledAt(), TellingText.of("evidence.leap"), settled(telling)));
        }
        lines.sort(Comparator.comparing(EvidenceLine::iso));
        return lines;
    }

    private String owed(TellingSummary telling) {
        return TellingText.of("evidence.owed", words.of(telling.occasion()));
    }

    private String settled(TellingSummary telling) {
        return TellingText.of("evidence.settled", words.of(telling.status()), words.of(telling.grade()));
    }

    private EvidenceLine act(TellingLine line) {
        var what = words.of(line.step());
        var sentence = line.note().isEmpty() ? what : TellingText.of("evidence.act", what, line.note());
        return new EvidenceLine(
                line.at().toString(),
                dates.moment(line.at()),
                line.by(),
                sentence,
                TellingText.of("evidence.where", words.of(line.way()), line.address())
                        .strip(),
                line.words());
    }

    private void addMail(List<EvidenceLine> lines, PostedMail mail) {
        var text = mail.subject() + "\n\n" + mail.body();
        var where = TellingText.of("evidence.where", words.of(mail.channel()), mail.address());
        var leap = TellingText.of("evidence.leap");
        lines.add(new EvidenceLine(
                mail.postedAt().toString(),
                dates.moment(mail.postedAt()),
                leap,
                TellingText.of("evidence.posted", mail.key()),
                where,
                text));
        for (var attempt : mail.attempts()) lines.add(line(attempt.at(), leap, outcome(attempt.outcome())));
    }

    /** The mail server's own word where there is none of ours. */
    private static String outcome(String outcome) {
        var key = "evidence.outcome." + outcome;
        var known = Texts.has("telling", key) ? TellingText.of(key) : outcome;
        return TellingText.of("evidence.attempt", known);
    }

    private EvidenceLine line(Instant at, String who, String what) {
        return new EvidenceLine(at.toString(), dates.moment(at), who, what, "", "");
    }
}
