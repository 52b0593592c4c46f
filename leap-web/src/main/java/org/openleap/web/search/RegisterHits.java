package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.search.Words;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Labels;

/**
 * Partnerships and items among the newest that the caller may see. The whole register is searched once it has an index of
 * words (design.md section 1, Search); until then nobody waits for a scan of a million items.
 */
@RequestScoped
public class RegisterHits {
    private static final PageRequest NEWEST = PageRequest.first(200);

    @Inject
    FeedbackRegister items;

    @Inject
    PartnershipRegister partnerships;

    @Inject
    Labels labels;

    List<SearchHit> items(String typed) {
        return items.page(FeedbackFilter.all(), NEWEST).rows().stream()
                .filter(item -> begins(typed, item.opening()))
                .map(item -> hit("/staff/item", item.reference(), item.opening(), labels.service(item.service())))
                .toList();
    }

    List<SearchHit> partnerships(String typed) {
        return partnerships.page(PartnershipFilter.all(), NEWEST).rows().stream()
                .filter(found -> begins(typed, found.title()))
                .map(found -> hit("/staff/partnership", found.reference(), found.title(), found.owner()))
                .toList();
    }

    private static SearchHit hit(String page, Object reference, String title, String detail) {
        var about = detail.isEmpty() ? reference.toString() : reference + " · " + detail;
        return new SearchHit(title, about, Href.to(page).with("ref", reference).toString());
    }

    /** Whether each typed word begins a word of the text. */
    static boolean begins(String typed, String text) {
        var words = Words.of(text);
        var wanted = Words.of(typed);
        return !wanted.isEmpty()
                && wanted.stream().allMatch(word -> words.stream().anyMatch(other -> other.startsWith(word)));
    }
}
