package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairStatus;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublicationService;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** Scenes of drafting, approving and taking down. */
@ApplicationScoped
public class PublicationScenes {
    private static final int ENOUGH = 200;

    @Inject
    Stage stage;

    @Inject
    PublicationService publications;

    @Inject
    PublicationRegister register;

    void play(JsonObject step, FeedbackReference item) {
        var suggestion = new SuggestionReference(item, step.getInt("suggestion"));
        stage.does(step.getString("by"), () -> {
            switch (step.getString("do")) {
                case "draft" ->
                    publications.draft(new DraftPair(suggestion, step.getString("youSaid"), step.getString("weDid")));
                case "approve" -> {
                    var draft = pair(PairStatus.DRAFTED, suggestion);
                    publications.approve(draft.pair().id(), draft.version());
                }
                case "takeDown" -> {
                    var published = pair(PairStatus.PUBLISHED, suggestion);
                    publications.takeDown(published.pair().id(), published.version());
                }
                default -> throw new IllegalArgumentException(step.getString("do"));
            }
        });
    }

    private PairDetail pair(PairStatus status, SuggestionReference suggestion) {
        return register.page(status, PageRequest.first(ENOUGH)).rows().stream()
                .filter(pair -> pair.suggestion().equals(suggestion))
                .findFirst()
                .orElseThrow();
    }
}
