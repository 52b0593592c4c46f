package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PublicPartner;
import org.openleap.partnership.PublicPartnership;
import org.openleap.partnership.PublicPartnershipFilter;
import org.openleap.partnership.PublicPartnerships;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.CsvText;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.Audience;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedStory;
import org.openleap.suggestion.SuggestionOutcome;

/** Copies of exactly what a guest may read, page by page through the same queries; each copy is noted in the trail. */
@ApplicationScoped
public class Exports {
    private static final int PAGE = 200;
    private static final int MOST = 5_000;

    @Inject
    GuestShelf shelf;

    @Inject
    PublicationRegister pairs;

    @Inject
    PublicPartnerships partnerships;

    @Inject
    ReferenceData lists;

    @Inject
    SharingNews news;

    /** In the columns that a partner's own file may have, so that it can come back. */
    public byte[] partner(SharedFilter filter, VisibilityScope guest, Audience audience) {
        var file = CsvText.of(PartnerFile.COLUMNS);
        for (var story : stories(filter, guest, audience, "partner")) file.row(partnerRow(story));
        return file.bytes();
    }

    public byte[] items(SharedFilter filter, VisibilityScope guest, Audience audience) {
        var file = CsvText.of(
                List.of("reference", "shared_on", "wording", "service", "place", "now", "suggestions", "changes"));
        for (var story : stories(filter, guest, audience, "items")) {
            file.row(List.of(
                    story.item().value(),
                    day(story.listedAt()),
                    story.wording(),
                    label(ReferenceList.SERVICE, story.service()),
                    label(ReferenceList.PLACE, story.place()),
                    story.outcome().name(),
                    Integer.toString(story.suggestions().size()),
                    Long.toString(story.changes())));
        }
        return file.bytes();
    }

    public byte[] suggestions(SharedFilter filter, VisibilityScope guest, Audience audience) {
        var file = CsvText.of(List.of(
                "suggestion",
                "title",
                "stage",
                "decided_on",
                "reason",
                "would_change",
                "action",
                "due",
                "news",
                "change",
                "done_on"));
        stories(filter, guest, audience, "suggestions").stream()
                .flatMap(story -> story.suggestions().stream())
                .forEach(each -> file.row(suggestionRow(each)));
        return file.bytes();
    }

    public byte[] pairs(PairFilter filter, Audience audience) {
        var rows = all(request -> pairs.published(filter, request));
        var file = CsvText.of(List.of("published_on", "you_said", "we_did", "outcome", "service", "place"));
        for (var pair : rows) file.row(pairRow(pair));
        exported("pairs", rows.size(), audience);
        return file.bytes();
    }

    public byte[] partnerships(PublicPartnershipFilter filter, Audience audience) {
        var rows = all(request -> partnerships.page(filter, request));
        var file = CsvText.of(List.of("partnership", "title", "purpose", "partners", "since", "review_by", "outcomes"));
        for (var row : rows) file.row(partnershipRow(row));
        exported("partnerships", rows.size(), audience);
        return file.bytes();
    }

    private List<SharedStory> stories(SharedFilter filter, VisibilityScope guest, Audience audience, String register) {
        var rows = all(request -> shelf.page(filter, request, guest));
        exported(register, rows.size(), audience);
        return rows;
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> pages) {
        var rows = new ArrayList<T>();
        var page = pages.apply(PageRequest.first(PAGE));
        rows.addAll(page.rows());
        while (page.hasNext() && rows.size() < MOST) {
            page = pages.apply(new PageRequest(PAGE, page.nextCursor()));
            rows.addAll(page.rows());
        }
        return rows;
    }

    private void exported(String register, int rows, Audience audience) {
        news.note("sharing.exported", audience, Map.of("register", register, "rows", Integer.toString(rows)));
    }

    private List<String> partnerRow(SharedStory story) {
        return List.of(
                story.item().value(),
                day(story.listedAt()),
                story.wording(),
                story.request(),
                label(ReferenceList.SERVICE, story.service()),
                story.heard().experienced(),
                story.heard().how(),
                story.heard().people() == 0
                        ? ""
                        : Integer.toString(story.heard().people()),
                "",
                story.outcome().name(),
                story.suggestions().stream().map(Exports::happened).collect(Collectors.joining("\n")));
    }

    private static String happened(SuggestionOutcome each) {
        return switch (each.stage()) {
            case DECIDING, GONE -> each.title();
            case AGREED, DOING, PAUSED -> each.title() + ": " + each.action();
            case DONE -> each.title() + ": " + each.change();
            case NOT_POSSIBLE -> each.title() + ": " + each.reason();
        };
    }

    private static List<String> suggestionRow(SuggestionOutcome each) {
        return List.of(
                each.reference().value(),
                each.title(),
                each.stage().name(),
                day(each.decidedOn()),
                each.reason(),
                each.wouldChange(),
                each.action(),
                day(each.due()),
                each.news(),
                each.change(),
                day(each.doneOn()));
    }

    private List<String> pairRow(PublishedPair pair) {
        return List.of(
                day(pair.publishedAt()),
                pair.youSaid(),
                pair.weDid(),
                pair.outcome().name(),
                label(ReferenceList.SERVICE, pair.service()),
                label(ReferenceList.PLACE, pair.place()));
    }

    private static List<String> partnershipRow(PublicPartnership row) {
        return List.of(
                row.reference().value(),
                row.title(),
                row.purpose(),
                row.partners().stream().map(PublicPartner::name).collect(Collectors.joining("; ")),
                day(row.starts()),
                day(row.reviewBy()),
                row.outcomes().stream()
                        .map(outcome -> outcome.title() + ": " + outcome.status())
                        .collect(Collectors.joining("; ")));
    }

    private String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : lists.label(list, code);
    }

    private static String day(Instant at) {
        return day(LocalDate.ofInstant(at, WorkingDays.LONDON));
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}
