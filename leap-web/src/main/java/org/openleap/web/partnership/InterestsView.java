package org.openleap.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.targets.Target;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Texts;
import org.openleap.web.targets.TargetWords;

/** Who signed up and waits for an answer, or was declined. */
@Named
@RequestScoped
public class InterestsView {
    private static final int ROWS = 25;

    @Inject
    PartnershipRegister register;

    @Inject
    HttpServletRequest request;

    @Inject
    PartnershipTags tags;

    @Inject
    Deadlines deadlines;

    @Inject
    TargetWords targets;

    private Page<PartnershipSummary> page;

    public void load() {
        page = register.page(PartnershipFilter.withStatus(status()), new PageRequest(ROWS, parameter("after")));
    }

    public List<InterestRow> getRows() {
        return page.rows().stream()
                .map(each -> new InterestRow(
                        each.reference().value(),
                        each.title(),
                        each.purpose(),
                        each.area(),
                        deadlines.age(each.createdAt()),
                        Href.to("/staff/interest").with("ref", each.reference()).toString(),
                        tags.of(each.status())))
                .toList();
    }

    /** Who they are, and by when they want an answer. */
    public String getLead() {
        return Texts.text("partnership", "interests.lead", targets.of(Target.INTEREST));
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public List<FilterMenu.Option> getQueues() {
        return List.of(queue(PartnershipStatus.EXPRESSED_INTEREST, ""), queue(PartnershipStatus.DECLINED, "declined"));
    }

    public String getOlder() {
        return page.hasNext()
                ? list(parameter("queue")).with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : list(parameter("queue")).toString();
    }

    private FilterMenu.Option queue(PartnershipStatus status, String name) {
        var label = PartnershipText.of("interests." + status.name());
        return new FilterMenu.Option(label, list(name).toString(), String.valueOf(status == status()));
    }

    private static Href list(String queue) {
        return Href.to("/staff/interests").with("queue", queue);
    }

    private PartnershipStatus status() {
        boolean declined = parameter("queue").equals("declined");
        return declined ? PartnershipStatus.DECLINED : PartnershipStatus.EXPRESSED_INTEREST;
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
