package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.notification.AnswerGivingUp;
import org.openleap.notification.ConfirmTold;
import org.openleap.notification.GiveTellingReason;
import org.openleap.notification.MarkPosted;
import org.openleap.notification.RecordAttempt;
import org.openleap.notification.RecordTold;
import org.openleap.notification.Route;
import org.openleap.notification.TellingActs;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Way;
import org.openleap.reference.WorkingDays;

/** What people note about tellings in the stories. */
@ApplicationScoped
public class TellingNotes {
    @Inject
    TellingActs acts;

    @Inject
    InstantSource clock;

    void take(JsonObject step, TellingSummary telling) {
        switch (step.getString("what", "told")) {
            case "told" -> told(step, telling);
            case "attempt" -> acts.recordAttempt(attempt(step, telling));
            case "posted" -> posted(telling);
            case "confirm" -> acts.confirmTold(confirmed(step, telling));
            case "notWanted" -> acts.notWanted(reason(step, telling));
            case "cameBack" -> acts.cameBack(reason(step, telling));
            case "giveUp" -> acts.giveUp(reason(step, telling));
            case "agree" ->
                acts.answerGivingUp(new AnswerGivingUp(telling.id(), telling.version(), true, step.getString("how")));
            default -> throw new IllegalArgumentException(step.getString("what"));
        }
    }

    /** A letter was told by posting it. */
    private void told(JsonObject step, TellingSummary telling) {
        boolean isLetter = telling.route() == Route.LETTER && telling.status() == TellingStatus.APPROVED;
        if (isLetter) posted(telling);
        else acts.recordTold(spoken(step, telling));
    }

    private void posted(TellingSummary telling) {
        acts.posted(new MarkPosted(telling.id(), telling.version(), today()));
    }

    private static RecordTold spoken(JsonObject step, TellingSummary telling) {
        var way = Way.valueOf(step.getString("way", "PHONE"));
        boolean inForm = step.getBoolean("inForm", true);
        return new RecordTold(telling.id(), telling.version(), way, inForm, step.getString("how"));
    }

    private static RecordAttempt attempt(JsonObject step, TellingSummary telling) {
        var way = Way.valueOf(step.getString("way", "PHONE"));
        return new RecordAttempt(telling.id(), telling.version(), way, step.getString("how"));
    }

    private ConfirmTold confirmed(JsonObject step, TellingSummary telling) {
        return new ConfirmTold(telling.id(), telling.version(), today(), step.getInt("people"), step.getString("how"));
    }

    private static GiveTellingReason reason(JsonObject step, TellingSummary telling) {
        return new GiveTellingReason(telling.id(), telling.version(), step.getString("how"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
