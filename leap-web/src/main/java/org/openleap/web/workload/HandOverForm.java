package org.openleap.web.workload;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.openleap.identity.Duty;
import org.openleap.identity.UserId;
import org.openleap.workload.HandOver;

/** Who gets what, while it is chosen. Nothing chosen means that it stays. */
public class HandOverForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String decisions = "";
    private String actions = "";
    private String partnerships = "";
    private String organisations = "";
    private boolean leaves;

    HandOver toCommand(UserId from) {
        var to = new EnumMap<Duty, UserId>(Duty.class);
        put(to, Duty.DECIDE, decisions);
        put(to, Duty.ACT, actions);
        put(to, Duty.LEAD, partnerships);
        put(to, Duty.LOOK_AFTER, organisations);
        return new HandOver(from, to, leaves);
    }

    private static void put(Map<Duty, UserId> to, Duty duty, String chosen) {
        if (chosen != null && !chosen.isEmpty()) to.put(duty, new UserId(chosen));
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public String getPartnerships() {
        return partnerships;
    }

    public void setPartnerships(String partnerships) {
        this.partnerships = partnerships;
    }

    public String getOrganisations() {
        return organisations;
    }

    public void setOrganisations(String organisations) {
        this.organisations = organisations;
    }

    public boolean isLeaves() {
        return leaves;
    }

    public void setLeaves(boolean leaves) {
        this.leaves = leaves;
    }
}
