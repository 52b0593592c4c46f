package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.reference.AddEntry;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.MovableClock;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.LabelService;
import org.openleap.suggestion.LabelSuggestion;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionStatus;

/** Labels of the trust's own, and the newest suggestions in their states, which carry them. */
@ApplicationScoped
public class LabelScenes {
    @Inject
    Stage stage;

    @Inject
    ListKeeper keeper;

    @Inject
    SuggestionRegister register;

    @Inject
    LabelService labels;

    @ActivateRequestContext
    void play(Script script) {
        for (var each : Script.objects(Script.read("settings.json"), "labels")) {
            Programme.attempt(each, () -> add(each, script));
            Programme.attempt(each, () -> stage.does(each.getString("by"), () -> put(each)));
        }
    }

    private void add(JsonObject each, Script script) {
        var entry = new AddEntry(
                ReferenceList.SUGGESTION_LABEL,
                each.getString("label"),
                each.getString("state"),
                each.getString("code"));
        MovableClock.at(
                script.moment(each.getInt("days")), () -> stage.as(each.getString("by"), () -> keeper.add(entry)));
    }

    private void put(JsonObject each) {
        var filter = SuggestionFilter.withStatus(SuggestionStatus.valueOf(each.getString("state")));
        for (var row : register.page(filter, PageRequest.first(each.getInt("carriedBy")))
                .rows()) {
            labels.label(new LabelSuggestion(row.reference(), version(row.reference()), each.getString("code")));
        }
    }

    private long version(SuggestionReference reference) {
        return register.find(reference).version();
    }
}
