package org.openleap.web.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.Contact;
import org.openleap.feedback.Relation;
import org.openleap.feedback.Representation;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.feedback.Translation;
import org.openleap.notification.Group;
import org.openleap.notification.Route;

/** What somebody says, while a member of staff writes it down. The key stays the same until it was sent, so that it is one item. */
public class WriteDownForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID key = UUID.randomUUID();

    /** What is typed, by field: {@code #{writeDownView.form.text['words']}}. */
    private final Map<String, String> text = new HashMap<>();

    private Capacity capacity = Capacity.NOT_SAID;
    private Answer harm = Answer.NOT_SAID;
    private boolean complaint;
    private boolean mayPublish;
    private boolean mayShare;
    private Route route = Route.NONE;
    private List<String> needs = List.of();
    private Integer groupSize;
    private Relation relation = Relation.NONE;
    private LocalDate heardOn;

    WriteDownForm(String channel, String service) {
        text.put("channel", channel);
        text.put("service", service);
    }

    SubmitFeedback toCommand() {
        return new SubmitFeedback(
                key,
                lines("words"),
                lines("request"),
                line("service"),
                line("month"),
                line("otherChannel").isEmpty() ? line("channel") : line("otherChannel"),
                capacity,
                harm,
                complaint,
                mayPublish,
                mayShare,
                contact(),
                circumstances());
    }

    private Contact contact() {
        var group = new Group(line("groupName"), groupSize == null ? 0 : groupSize);
        if (route == Route.NONE) return new Contact(Route.NONE, "", "", Set.of(), group, "");
        return new Contact(route, line("name"), lines("address"), Set.copyOf(needs), group, line("answerIn"));
    }

    private Circumstances circumstances() {
        var speaker = relation == Relation.NONE
                ? Representation.none()
                : new Representation(relation, line("onBehalfOf"), lines("proof"));
        var english = line("language").isEmpty()
                ? Translation.none()
                : new Translation(
                        line("language"), lines("translation"), lines("translatedRequest"), line("translator"));
        return new Circumstances("", true, heardOn == null ? LocalDate.MAX : heardOn, speaker, english);
    }

    /** Browsers send line ends their own way. */
    private String lines(String field) {
        var typed = text.get(field);
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private String line(String field) {
        return lines(field).replaceAll("\\p{Cntrl}", " ");
    }

    public Map<String, String> getText() {
        return text;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public Answer getHarm() {
        return harm;
    }

    public void setHarm(Answer harm) {
        this.harm = harm;
    }

    public boolean isComplaint() {
        return complaint;
    }

    public void setComplaint(boolean complaint) {
        this.complaint = complaint;
    }

    public boolean isMayPublish() {
        return mayPublish;
    }

    public void setMayPublish(boolean mayPublish) {
        this.mayPublish = mayPublish;
    }

    public boolean isMayShare() {
        return mayShare;
    }

    public void setMayShare(boolean mayShare) {
        this.mayShare = mayShare;
    }

    public Route getRoute() {
        return route;
    }

    public void setRoute(Route route) {
        this.route = route;
    }

    public List<String> getNeeds() {
        return needs;
    }

    public void setNeeds(List<String> needs) {
        this.needs = needs == null ? List.of() : List.copyOf(needs);
    }

    public Integer getGroupSize() {
        return groupSize;
    }

    public void setGroupSize(Integer groupSize) {
        this.groupSize = groupSize;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }
}
