package org.openleap.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openleap.suggestion.TrackedItem;
import org.openleap.suggestion.Tracking;

/** The proposer's own page. Reference and phrase come in the body of a form, never in an address. */
@Named
@RequestScoped
public class TrackView {
    @Inject
    HttpServletRequest request;

    @Inject
    Tracking tracking;

    @Inject
    Throttle throttle;

    @Inject
    FormProblems problems;

    @Inject
    TrackActs acts;

    @Inject
    TrackPass pass;

    private TrackVisit visit;
    private TrackedItem item;

    @PostConstruct
    void readVisit() {
        visit = pass.read(request);
    }

    /** Runs for every request; a form that was sent opens the item, and does what its button says. */
    public void load() {
        if (!request.getMethod().equals("POST")) return;
        require("reference", visit.reference());
        require("phrase", visit.phrase());
        if (!problems.getOf().isEmpty()) return;
        if (throttle.allows("track", request)) {
            open();
            if (acts.perform(visit.answer("act"))) open();
        } else {
            problems.say("reference", "track", "track.problem.tooMany");
            problems.askToWait();
        }
    }

    private void open() {
        item = tracking.track(visit.reference(), visit.phrase());
        acts.open(visit);
    }

    private void require(String field, String typed) {
        if (typed.isBlank()) problems.say(field, "track", "track.problem." + field);
    }

    /** As typed, or as it came in the link of a letter. */
    public String getReference() {
        return visit.reference();
    }

    /** As typed; shown again only to the person who typed it. */
    public String getPhrase() {
        return request.getMethod().equals("POST") ? visit.phrase() : "";
    }

    /** Reference and phrase, for the forms of the page. */
    public String getPass() {
        return pass.seal(visit);
    }

    public boolean isFound() {
        return item != null;
    }

    public TrackedItem getItem() {
        return item;
    }

    public List<StoryChapter> getStory() {
        return StoryChapter.of(item.steps());
    }

    /** What happened last. */
    public StoryChapter getNow() {
        return StoryChapter.lastOf(getStory());
    }

    /** What the person can do about each suggestion now. */
    public List<TrackTask> getTasks() {
        return item.tasks().stream().map(TrackTask::new).toList();
    }

    /** The promise that is still ahead; empty list when there is none. */
    public List<StoryChapter> getPromises() {
        return getStory().stream().filter(StoryChapter::ahead).limit(1).toList();
    }
}
