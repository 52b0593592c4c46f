package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.notification.BatchResult;
import org.openleap.notification.ChosenTelling;
import org.openleap.notification.TellingBatch;
import org.openleap.notification.TellingFilter;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** One step with every telling that was ticked; each row shows what its reader gets. */
@Named
@RequestScoped
public class TellingBatchView {
    private static final String CHOSEN = "[0-9]{1,18}-[0-9]{1,18}";

    @Inject
    TellingBatch batch;

    @Inject
    TellingsQuery query;

    @Inject
    Deadlines deadlines;

    @Inject
    HttpServletRequest request;

    private LocalDate postedOn;

    public String approve() {
        return done(batch.approve(chosen()), "done.approvedAll");
    }

    public String posted() {
        var on = postedOn == null ? deadlines.today() : postedOn;
        return done(batch.posted(chosen(), on), "done.postedAll");
    }

    /** What was ticked; what cannot be read was not ticked by anybody. */
    private List<ChosenTelling> chosen() {
        var values = Optional.ofNullable(request.getParameterValues("chosen")).orElse(new String[0]);
        return Stream.of(values)
                .filter(value -> value.matches(CHOSEN))
                .map(ChosenTelling::of)
                .toList();
    }

    private String done(BatchResult result, String key) {
        Notices.done("telling", key, result.done());
        if (result.left() > 0) Notices.done("telling", "done.left", result.left());
        return Redirect.to("/staff/tellings") + "&view=" + query.view();
    }

    /** Letters to post are all ticked, for they are posted together; elsewhere a person ticks what they have read. */
    public String getTicked() {
        boolean all = query.view().equals(TellingFilter.PRINT) || query.isAll();
        return all ? "checked" : null;
    }

    public LocalDate getPostedOn() {
        return postedOn == null ? deadlines.today() : postedOn;
    }

    public void setPostedOn(LocalDate day) {
        postedOn = day;
    }
}
