package org.openleap.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FirstLookLane;
import org.openleap.feedback.WaitingItem;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;

/** What waits for the first look of a person: those first where somebody may be in danger, each with its clock. */
@Named
@RequestScoped
public class ScreeningQueueView {
    private static final String PATH = "/staff/screening";
    private static final int URGENT = 50;
    private static final int ROWS = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    FeedbackRegister register;

    @Inject
    ScreeningRows rows;

    private List<ScreeningRow> urgent = List.of();
    private Page<WaitingItem> page;

    public void load() {
        if (after().isEmpty()) {
            urgent = register.toLookAt(FirstLookLane.NOW, PageRequest.first(URGENT)).rows().stream()
                    .map(rows::row)
                    .toList();
        }
        page = register.toLookAt(FirstLookLane.NEXT, new PageRequest(ROWS, after()));
    }

    /** Somebody may be in danger. */
    public List<ScreeningRow> getUrgent() {
        return urgent;
    }

    public List<ScreeningRow> getOthers() {
        return page.rows().stream().map(rows::row).toList();
    }

    public boolean isNothing() {
        return urgent.isEmpty() && page.rows().isEmpty();
    }

    public String getOlder() {
        return page.hasNext() ? Href.to(PATH).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after().isEmpty() ? "" : PATH;
    }

    private String after() {
        return Optional.ofNullable(request.getParameter("after")).orElse("");
    }
}
