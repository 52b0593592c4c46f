package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.subject.AcknowledgeRequest;
import org.openleap.subject.CheckIdentity;
import org.openleap.subject.CloseRequest;
import org.openleap.subject.CorrectRecord;
import org.openleap.subject.EraseForRequest;
import org.openleap.subject.ExtendRequest;
import org.openleap.subject.LeaveOut;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.OpenRequest;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestMethod;
import org.openleap.subject.RequestReference;
import org.openleap.subject.RequestStatus;
import org.openleap.subject.SubjectRecords;
import org.openleap.subject.SubjectRequestService;
import org.openleap.subject.SubjectRequests;

/** People ask about their own data. */
@ApplicationScoped
public class RequestScenes {
    @EJB
    SubjectRequestService requests;

    @EJB
    SubjectRequests register;

    @EJB
    SubjectRecords records;

    private final Map<String, RequestReference> asked = new HashMap<>();

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Script script, Map<String, FeedbackReference> heard) {
        if ("ask".equals(step.getString("do"))) asked.put(step.getString("key"), requests.open(request(step, script)));
        else if (step.containsKey("item"))
            work(step, RecordKey.item(heard.get(step.getString("item")).value()));
        else move(step, script);
        return true;
    }

    private static OpenRequest request(JsonObject step, Script script) {
        return new OpenRequest(
                RequestKind.valueOf(step.getString("kind")),
                RequestMethod.valueOf(step.getString("method")),
                script.day(step.getInt("days")),
                step.getString("name"),
                step.getString("contact"),
                step.getString("asked"));
    }

    private void move(JsonObject step, Script script) {
        var request = asked.get(step.getString("request"));
        long version = register.find(request).version();
        var words = step.getString("words", "");
        switch (step.getString("do")) {
            case "identify" -> requests.checkIdentity(new CheckIdentity(request, version, words));
            case "acknowledge" ->
                requests.acknowledge(new AcknowledgeRequest(request, version, script.day(step.getInt("days"))));
            case "extend" -> requests.extend(new ExtendRequest(request, version, words));
            case "leaveOut" -> records.leaveOut(new LeaveOut(request, words, LeaveOutReason.ANOTHER_PERSON));
            case "close" -> requests.close(new CloseRequest(request, version, end(step), words));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    private static RequestStatus end(JsonObject step) {
        return RequestStatus.valueOf(step.getString("end"));
    }

    private void work(JsonObject step, RecordKey record) {
        var request = asked.get(step.getString("request"));
        switch (step.getString("do")) {
            case "choose" -> records.choose(request, record);
            case "correct" -> records.correct(new CorrectRecord(request, record, step.getString("words")));
            case "erase" ->
                records.erase(new EraseForRequest(
                        request, record, Depth.PERSON, Authority.ERASURE_REQUEST, Script.texts(step, "passages")));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }
}
