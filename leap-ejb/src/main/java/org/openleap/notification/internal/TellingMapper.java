package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.notification.TellingDetail;
import org.openleap.notification.TellingLine;
import org.openleap.notification.TellingSummary;

/** Turns a telling into what the staff see. */
@ApplicationScoped
public class TellingMapper {
    private static final int ANSWERS_COMPARED = 50;

    @Inject
    TellingRepository tellings;

    @Inject
    TemplatedLetters letters;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    public static TellingSummary summary(Telling telling) {
        var reader = telling.reader();
        var letter = telling.wording().letter();
        return new TellingSummary(
                telling.id(),
                telling.item(),
                telling.subject(),
                telling.occasion(),
                reader.route(),
                reader.name(),
                reader.address(),
                reader.group(),
                reader.needs(),
                reader.form(),
                telling.unmet(),
                letter.subject(),
                letter.body(),
                telling.status(),
                telling.settlement().grade(),
                telling.times().owedAt(),
                telling.times().dueAt(),
                telling.times().checkBy(),
                telling.settlement().at(),
                telling.version());
    }

    public TellingDetail detail(Telling telling) {
        var reader = telling.reader();
        var wording = telling.wording();
        var own = wording.letter().ownWords();
        var recent = tellings.recentWords(telling.occasion(), telling.id(), ANSWERS_COMPARED);
        return new TellingDetail(
                summary(telling),
                reader.language(),
                wording.translation(),
                wording.prepared(),
                NeedRules.preparable(reader.needs(), reader.language(), reader.route()),
                telling.reader().isRelay(),
                letters.text(telling.occasion(), telling.item()),
                StockWords.alike(own, recent),
                telling.corrects(),
                lines(telling),
                TellingAccess.actions(telling, user.has(Roles.ENGAGEMENT_LEAD)));
    }

    private List<TellingLine> lines(Telling telling) {
        var entries = tellings.entries(telling);
        var names = people.namesOf(entries.stream().map(TellingEntry::by).collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    private TellingLine line(TellingEntry entry, Map<UserId, String> names) {
        var name = names.containsKey(entry.by()) ? names.get(entry.by()) : people.nameOf(entry.by());
        return new TellingLine(
                entry.at(), name, entry.step(), entry.way(), entry.address(), entry.note(), entry.words());
    }
}
