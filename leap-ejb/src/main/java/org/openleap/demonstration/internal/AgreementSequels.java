package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementService;
import org.openleap.agreement.AimService;
import org.openleap.agreement.GiveEvidence;

/** What becomes of an agreement once it counts: both sides show how they live it, and one day a new one is written. */
@ApplicationScoped
public class AgreementSequels {
    @Inject
    Stage stage;

    @Inject
    AimService aims;

    @Inject
    AgreementService agreements;

    @Inject
    AgreementRegister register;

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Tale tale) {
        var reference = tale.agreement(step);
        switch (step.getString("do")) {
            case "evidence" ->
                stage.does(step.getString("by"), () -> aims.show(evidence(step, reference, tale.script)));
            case "renew" ->
                tale.agreements.put(
                        step.getString("partnership"), stage.as(step.getString("by"), () -> renewed(reference)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private AgreementReference renewed(AgreementReference reference) {
        return agreements.replace(reference, register.find(reference).version());
    }

    private static GiveEvidence evidence(JsonObject step, AgreementReference reference, Script script) {
        return new GiveEvidence(
                reference,
                step.getString("aim"),
                script.day(step.getInt("days")),
                step.getString("words"),
                step.getString("link", ""));
    }
}
