package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementStatus;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** What the address of a list of agreements asks for. A parameter that is missing means "any". */
@RequestScoped
public class AgreementQuery {
    private static final int ROWS = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    Words words;

    public AgreementFilter filter() {
        return new AgreementFilter(status(), parameter("kind"), parameter("party"), parameter("due"));
    }

    PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    List<FilterMenu> menus() {
        return bar().choose("status", AgreementStatus.values(), words::of)
                .choose("kind", choices.of(ReferenceList.AGREEMENT_KIND))
                .choose(
                        "due",
                        List.of(
                                new Choice("review", AgreementText.of("filter.review"), ""),
                                new Choice("signature", AgreementText.of("filter.signature"), "")))
                .menus();
    }

    /** The address of the list, without paging. */
    Href list() {
        return bar().with("party", parameter("party"));
    }

    private FilterBar bar() {
        return new FilterBar(
                request.getRequestURI(),
                Map.of(
                        "status", parameter("status"),
                        "kind", parameter("kind"),
                        "party", parameter("party"),
                        "due", parameter("due")));
    }

    /** Something that is no state finds everything. */
    private String status() {
        var typed = parameter("status");
        for (var status : AgreementStatus.values()) {
            if (status.name().equals(typed)) return typed;
        }
        return "";
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
