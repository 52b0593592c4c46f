package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.openleap.partnership.AddOutput;
import org.openleap.partnership.AddStrategy;
import org.openleap.partnership.BeginPartnership;
import org.openleap.partnership.DescribePartnership;
import org.openleap.partnership.MovePartnership;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.OutputKind;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipParts;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipService;
import org.openleap.partnership.PutMilestone;
import org.openleap.partnership.PutOutcome;
import org.openleap.partnership.PutParticipant;
import org.openleap.partnership.ReportOutcome;
import org.openleap.partnership.RoleType;
import org.openleap.partnership.SetTerm;
import org.openleap.profile.DescribeTrust;
import org.openleap.profile.TrustProfiles;

/** Scenes from the first talk to the end of a partnership. */
@ApplicationScoped
public class PartnershipScenes {
    private static final int KIND = 0;
    private static final int ORGANISATION = 1;
    private static final int NAME = 2;
    private static final int TYPE = 3;
    private static final int ROLE = 4;
    private static final int NAMEABLE = 5;
    private static final int SERVICE = 6;
    private static final int STRATEGY = 7;

    @Inject
    Stage stage;

    @Inject
    PartnershipService service;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipRegister register;

    @Inject
    TrustProfiles profiles;

    /** What the trust says of itself. */
    void introduce(JsonObject trust) {
        var command = new DescribeTrust(
                profiles.read().version(),
                trust.getInt("population"),
                trust.getInt("staff"),
                trust.getString("budget"),
                trust.getString("mission"),
                trust.getString("vision"),
                trust.getString("about"));
        profiles.describe(command);
    }

    /** A strategy that partnerships and their outcomes serve. */
    void plan(JsonObject story, Tale tale) {
        var command = new AddStrategy(
                story.getString("title"),
                story.getString("edition"),
                false,
                tale.script.day(story.getInt("from")),
                tale.script.day(story.getInt("to")),
                story.getString("approvedBy"),
                tale.script.day(story.getInt("approved")),
                story.getString("minute"));
        tale.strategies.put(story.getString("key"), stage.as("lead", () -> parts.addStrategy(command)));
    }

    /** Writes down the five parts, as far as there are any. */
    PartnershipReference begin(JsonObject story, Tale tale) {
        var script = tale.script;
        return stage.as("lead", () -> {
            var reference =
                    service.begin(new BeginPartnership(story.getString("title"), story.getString("purpose"), ""));
            describe(story, reference, tale);
            for (var row : story.getJsonArray("participants").getValuesAs(JsonArray.class)) {
                parts.putParticipant(participant(row, reference, script.day(story.getInt("begun"))));
            }
            for (var row : story.getJsonArray("outcomes").getValuesAs(JsonArray.class)) {
                parts.putOutcome(outcome(row, reference, tale));
            }
            for (var row : story.getJsonArray("milestones").getValuesAs(JsonArray.class)) {
                parts.putMilestone(milestone(row, reference, script));
            }
            return reference;
        });
    }

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Tale tale) {
        var reference = tale.partnership(step);
        switch (step.getString("do")) {
            case "activate" -> stage.does("lead", () -> service.activate(term(step, reference, tale.script)));
            case "startReview" -> stage.does("lead", () -> service.startReview(reference, version(reference)));
            case "pause" -> stage.does("lead", () -> service.pause(words(step, reference)));
            case "end" -> stage.does("lead", () -> service.end(words(step, reference)));
            case "report" -> stage.does("lead", () -> parts.reportOutcome(report(step, reference)));
            case "output" -> stage.does("lead", () -> parts.addOutput(output(step, reference, tale.script)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void describe(JsonObject story, PartnershipReference reference, Tale tale) {
        service.describe(new DescribePartnership(
                reference,
                version(reference),
                story.getString("title"),
                story.getString("purpose"),
                story.getString("area"),
                PartnershipScale.valueOf(story.getString("scale")),
                Script.codes(story, "places"),
                Script.codes(story, "mechanisms"),
                tale.strategies.getOrDefault(story.getString("strategy", ""), 0L),
                stage.member("lead").id().value(),
                ""));
    }

    private PutParticipant participant(JsonArray row, PartnershipReference reference, LocalDate from) {
        return new PutParticipant(
                reference,
                version(reference),
                0,
                ParticipantKind.valueOf(row.getString(KIND)),
                row.getString(ORGANISATION),
                "",
                row.getString(NAME),
                RoleType.valueOf(row.getString(TYPE)),
                row.getString(ROLE),
                from,
                LocalDate.MAX,
                row.getBoolean(NAMEABLE));
    }

    /** The last two, service and strategy, may be missing. */
    private PutOutcome outcome(JsonArray row, PartnershipReference reference, Tale tale) {
        return new PutOutcome(
                reference,
                version(reference),
                0,
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                tale.script.day(row.getInt(5)),
                row.getString(SERVICE, ""),
                tale.strategies.getOrDefault(row.getString(STRATEGY, ""), 0L));
    }

    private PutMilestone milestone(JsonArray row, PartnershipReference reference, Script script) {
        return new PutMilestone(
                reference,
                version(reference),
                0,
                row.getString(0),
                row.getString(1),
                row.getString(2),
                ParticipationLevel.valueOf(row.getString(3)),
                script.day(row.getInt(4)),
                script.day(row.getInt(5)),
                row.isNull(6) ? LocalDate.MAX : script.day(row.getInt(6)));
    }

    private SetTerm term(JsonObject step, PartnershipReference reference, Script script) {
        return new SetTerm(
                reference,
                version(reference),
                script.day(step.getInt("days")),
                script.day(step.getInt("until")),
                step.getString("words"));
    }

    private MovePartnership words(JsonObject step, PartnershipReference reference) {
        return new MovePartnership(reference, version(reference), step.getString("words"));
    }

    private ReportOutcome report(JsonObject step, PartnershipReference reference) {
        var outcome = register.find(reference).outcomes().get(step.getInt("outcome"));
        return new ReportOutcome(
                reference,
                version(reference),
                outcome.id(),
                step.getInt("value"),
                OutcomeStatus.valueOf(step.getString("status")),
                step.getString("news"),
                step.getString("evidence"));
    }

    private AddOutput output(JsonObject step, PartnershipReference reference, Script script) {
        return new AddOutput(
                reference,
                version(reference),
                OutputKind.valueOf(step.getString("kind")),
                step.getString("title"),
                script.day(step.getInt("days")),
                "");
    }

    private long version(PartnershipReference reference) {
        return register.find(reference).version();
    }
}
