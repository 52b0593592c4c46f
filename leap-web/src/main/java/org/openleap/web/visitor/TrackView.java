package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
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

    private TrackedItem item;

    /** Runs for every request; a form that was sent opens the item. */
    public void load() {
        if (!request.getMethod().equals("POST")) return;
        require("reference");
        require("phrase");
        if (!problems.getOf().isEmpty()) return;
        if (throttle.allows("track", request)) {
            item = tracking.track(getReference(), getPhrase());
        } else {
            problems.say("reference", "track.problem.tooMany");
            problems.askToWait();
        }
    }

    private void require(String field) {
        if (parameter(field).isBlank()) problems.say(field, "track.problem." + field);
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** As typed, or as it came in the link of a letter. */
    public String getReference() {
        return parameter("reference").strip();
    }

    /** As typed; shown again only to the person who typed it. */
    public String getPhrase() {
        return request.getMethod().equals("POST") ? parameter("phrase").strip() : "";
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

    /** The promise that is still ahead; empty list when there is none. */
    public List<StoryChapter> getPromises() {
        return getStory().stream().filter(StoryChapter::ahead).limit(1).toList();
    }
}
