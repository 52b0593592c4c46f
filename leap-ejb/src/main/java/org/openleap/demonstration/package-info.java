/**
 * The fictional trust. Two years of stories are told through the real services, each step by its person and at its time, into
 * a database that is still empty. Does nothing unless {@code LEAP_DEMO} is on.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "reference",
            "targets",
            "wording",
            "notification",
            "feedback",
            "intake",
            "suggestion",
            "clarification",
            "referral",
            "followup",
            "redaction",
            "publication",
            "easyread",
            "subscription",
            "stakeholder",
            "partnership",
            "agreement",
            "commitment",
            "sharing",
            "profile",
            "imports",
            "search",
            "savedsearch",
            "privacy",
            "consent",
            "retention",
            "subject",
            "file",
            "action",
            "workload"
        })
package org.openleap.demonstration;

import org.openleap.shared.BusinessComponent;
