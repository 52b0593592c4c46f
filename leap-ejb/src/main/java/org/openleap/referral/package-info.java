/**
 * Suggestions that a partner organisation can answer better. A referral is born OFFERED; the partner accepts it in time,
 * or it returns by itself; the partner's answer comes in the partner's words, and whoever decides in the trust
 * follows it or takes the suggestion back. The trust still owes the telling, whoever answers.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "reference",
            "targets",
            "notification",
            "feedback",
            "suggestion",
            "stakeholder",
            "partnership",
            "privacy"
        })
package org.openleap.referral;

import org.openleap.shared.BusinessComponent;
