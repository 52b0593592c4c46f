package org.openleap.web.insightfeed;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.insightfeed.FeedRecord;
import org.openleap.insightfeed.FeedState;
import org.openleap.insightfeed.FeedStatus;
import org.openleap.insightfeed.InsightFeedDesk;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** What left for the insight store, for those who answer for it; they can let it be sent again. */
@Named
@ViewScoped
public class InsightFeedView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "insightfeed";
    private static final String PATH = "/staff/insight-feed";
    private static final int ROWS = 25;

    @Inject
    InsightFeedDesk desk;

    @Inject
    Words words;

    @Inject
    InstantSource clock;

    @NotNull
    private LocalDate from;

    private FeedStatus status = FeedStatus.ACCEPTED;
    private String after = "";
    private FeedState state;
    private Page<FeedRecord> page;

    public void load() {
        state = desk.state();
        page = desk.page(status, new PageRequest(ROWS, after));
        from = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    public String sendAgain() {
        int waiting = desk.replay(from);
        Notices.done(BUNDLE, "feed.again", waiting);
        return Redirect.to(PATH) + "&status=" + FeedStatus.WAITING;
    }

    /** The address of the store, or that there is none and what to do. */
    public String getStore() {
        return state.isOn() ? state.destination() : Texts.text(BUNDLE, "feed.off");
    }

    public boolean isBehind() {
        return state.isOn() && state.behind();
    }

    public List<FeedRecord> getRows() {
        return page.rows();
    }

    public String getNothing() {
        return Texts.text(BUNDLE, "nothing." + status);
    }

    /** What the record says: what it is, or that the store is asked to drop it. */
    public String what(FeedRecord row) {
        return row.withdrawn() ? Texts.text(BUNDLE, "feed.drop", words.of(row.kind())) : words.of(row.kind());
    }

    public List<FilterMenu.Option> getFilters() {
        return Stream.of(FeedStatus.values())
                .map(one -> new FilterMenu.Option(words.of(one), href(one).toString(), String.valueOf(one == status)))
                .toList();
    }

    public String getOlder() {
        return page.hasNext() ? href(status).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : href(status).toString();
    }

    private static Href href(FeedStatus status) {
        return Href.to(PATH).with("status", status);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getStatus() {
        return status.name();
    }

    /** What nobody knows is the list of what was taken. */
    public void setStatus(String name) {
        status = Stream.of(FeedStatus.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(FeedStatus.ACCEPTED);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
