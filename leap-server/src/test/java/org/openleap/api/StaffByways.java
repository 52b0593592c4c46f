package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What the staff do beside a story: they link actions to its suggestions, and join items that say the same. */
final class StaffByways {
    private static final String OFFICER = "officer";

    private final StaffDesk desk;
    private final String action;

    /** With an action of its own, of no suggestion. */
    StaffByways(StaffDesk desk) {
        this.desk = desk;
        var written = Map.of(
                "title", "Paint the hall",
                "level", "TEAM",
                "service", "heron-ward",
                "owner", StaffDesk.ENTRY + "Samuel Okoro",
                "due", "2099-01-04");
        this.action = desk.form(OFFICER, "/staff/plan-item-new", "planForm")
                .flatMap(form -> form.send("add", written))
                .orElseThrow(() -> new AssertionError("no action"))
                .replaceFirst(".*(?=/staff/)", "");
    }

    void link(String suggestion) {
        assertThat(desk.form(OFFICER, action, "linkForm")
                        .flatMap(form -> form.send("link", Map.of("suggestion", suggestion))))
                .as("linked with " + suggestion)
                .isPresent();
    }

    /** The one that is linked. */
    void unlink() {
        assertThat(desk.form(OFFICER, action, "sources").flatMap(form -> form.send("from:0:unlink", Map.of())))
                .as("unlinked")
                .isPresent();
    }

    /** Whether it was possible. */
    boolean join(String item, String first) {
        return desk.form(OFFICER, "/staff/item-join?ref=" + item + "&with=" + first, "joinForm")
                .flatMap(form -> form.send("join", Map.of()))
                .isPresent();
    }
}
