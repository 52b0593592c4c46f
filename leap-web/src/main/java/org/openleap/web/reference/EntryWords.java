package org.openleap.web.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.ChannelTraits;
import org.openleap.reference.EntryKey;
import org.openleap.reference.FixedHeadings;
import org.openleap.reference.Headings;
import org.openleap.reference.ListedEntry;
import org.openleap.reference.ReferenceChange;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Entries of the lists and what was done to them, in words. */
@ApplicationScoped
public class EntryWords {
    @Inject
    ReferenceData lists;

    @Inject
    FixedHeadings fixed;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    InstantSource clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    EntryRow row(ListedEntry entry) {
        var heading = heading(entry.key().list(), entry.heading());
        return new EntryRow(href(entry.key()), entry.label(), entry.key().code(), heading, state(entry));
    }

    static String href(EntryKey key) {
        return Href.to("/staff/list-entry")
                .with("list", key.list())
                .with("code", key.code())
                .toString();
    }

    /** What a heading is called. */
    String heading(ReferenceList list, String heading) {
        if (Headings.areFixed(list))
            return fixed.find(list, heading).map(words::of).orElse(heading);
        return Headings.of(list).map(codes -> lists.label(codes, heading)).orElse(heading);
    }

    /** What an entry can stand under; empty where headings are words, or where there are none. */
    List<SelectItem> headings(ReferenceList list) {
        if (Headings.areFixed(list)) return states(list);
        return Headings.of(list).map(lists::choices).orElse(List.of()).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    private List<SelectItem> states(ReferenceList list) {
        return fixed.of(list).stream()
                .map(state -> new SelectItem(state.name(), words.of(state)))
                .toList();
    }

    /** Whether it can be chosen, and until when. */
    Tag state(ListedEntry entry) {
        if (!entry.isInForceOn(today())) {
            return entry.hasEnd() && entry.to().isBefore(today())
                    ? new Tag(
                            ReferenceText.of("entry.ended", dates.day(entry.to().plusDays(1))), "cross", "grey")
                    : new Tag(ReferenceText.of("entry.later", dates.day(entry.from())), "clock", "grey");
        }
        return entry.hasEnd()
                ? new Tag(ReferenceText.of("entry.ending", dates.day(entry.to().plusDays(1))), "clock", "blue")
                : new Tag(ReferenceText.of("entry.inUse"), "check", "green");
    }

    /** What is typical of a channel; nothing for entries of other lists, and for channels that somebody added. */
    List<Fact> traits(EntryKey key) {
        if (key.list() != ReferenceList.CHANNEL) return List.of();
        return lists.traitsOf(key.code()).map(this::facts).orElse(List.of());
    }

    private List<Fact> facts(ChannelTraits traits) {
        return List.of(
                new Fact(ReferenceText.of("channel.mode"), words.of(traits.mode())),
                new Fact(ReferenceText.of("channel.direction"), words.of(traits.direction())),
                new Fact(ReferenceText.of("channel.level"), words.of(traits.level())),
                new Fact(
                        ReferenceText.of("channel.anonymous"),
                        ReferenceText.of("channel.anonymous." + traits.anonymous())));
    }

    HistoryLine line(ReferenceList list, ReferenceChange change) {
        var by = change.by().isEmpty() ? ReferenceText.of("history.somebody") : change.by();
        var text = ReferenceText.of(
                "reference.kind." + change.what(),
                by,
                told(list, change.what(), change.was()),
                told(list, change.what(), change.becomes()),
                dates.day(change.on()));
        return new HistoryLine(text, "", change.at().toString(), dates.moment(change.at()));
    }

    private String told(ReferenceList list, ChangeKind what, String text) {
        if (what != ChangeKind.MOVED) return text;
        return text.isEmpty() ? ReferenceText.of("history.nowhere") : heading(list, text);
    }
}
