package org.openleap.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.notification.Route;
import org.openleap.notification.TellingAction;
import org.openleap.notification.TellingDetail;
import org.openleap.post.Channel;
import org.openleap.post.PostChannels;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** What is known about a telling, and what can be done with it, in words. */
@ApplicationScoped
public class TellingFacts {
    private static final Map<String, TellingAction> LINKS = links();

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    @Inject
    PostChannels channels;

    List<Fact> of(TellingDetail detail) {
        var telling = detail.telling();
        var facts = new ArrayList<Fact>();
        add(facts, "fact.who", telling.recipient());
        add(facts, "fact.group", group(detail));
        add(facts, "fact.how", words.of(telling.route()));
        add(facts, "fact.address", telling.address());
        add(facts, "fact.language", language(detail.language()));
        add(facts, "fact.due", dates.day(deadlines.dayOf(telling.dueAt())));
        if (telling.waitsForAnEye()) add(facts, "fact.leaves", dates.moment(telling.checkBy()));
        if (telling.status().isSettled()) add(facts, "fact.settled", dates.moment(telling.settledAt()));
        return facts;
    }

    List<String> needs(TellingDetail detail) {
        return detail.telling().needs().stream().map(labels::need).sorted().toList();
    }

    String hindrance(TellingDetail detail) {
        var telling = detail.telling();
        if (telling.status().isSettled()) return "";
        if (!telling.unmet().isEmpty()) {
            var unmet = telling.unmet().stream().map(labels::need).sorted().toList();
            return TellingText.of("hindrance.form", String.join(", ", unmet), words.of(telling.route()));
        }
        boolean noService = telling.route() == Route.TEXT && !channels.isOpen(Channel.TEXT);
        return noService ? TellingText.of("hindrance.text") : "";
    }

    List<TellingLink> links(TellingDetail detail, String doing) {
        return LINKS.entrySet().stream()
                .filter(link -> detail.may(link.getValue()))
                .map(link -> link(detail.telling().id(), link.getKey(), doing))
                .toList();
    }

    private static TellingLink link(long id, String doing, String now) {
        var href = Href.to("/staff/telling").with("id", id).with("do", doing) + "#work";
        return new TellingLink(doing, TellingText.of("do." + doing), href, String.valueOf(doing.equals(now)));
    }

    private static String group(TellingDetail detail) {
        var group = detail.telling().group();
        if (group.isNone()) return "";
        return group.size() == 0 ? group.name() : TellingText.of("fact.groupSize", group.name(), group.size());
    }

    /** The language's own English name, e.g. "Polish". */
    static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(TellingText.of(key), value));
    }

    private static Map<String, TellingAction> links() {
        var links = new LinkedHashMap<String, TellingAction>();
        links.put("tell", TellingAction.TELL);
        links.put("attempt", TellingAction.ATTEMPT);
        links.put("confirm", TellingAction.CONFIRM);
        links.put("reroute", TellingAction.REROUTE);
        links.put("needs", TellingAction.REVIEW_NEEDS);
        links.put("cameBack", TellingAction.CAME_BACK);
        links.put("correct", TellingAction.CORRECT);
        links.put("notWanted", TellingAction.NOT_WANTED);
        links.put("giveUp", TellingAction.GIVE_UP);
        return links;
    }
}
