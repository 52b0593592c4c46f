/**
 * The formal partnerships (LEAPs): purpose, participants, outcomes, methods and timescale, roles. Begins with somebody who
 * signs up on the public form; no partnership is active while one of its five parts is missing.
 */
@BusinessComponent(
        dependsOn = {
            "identity",
            "audit",
            "changefeed",
            "reference",
            "targets",
            "search",
            "notification",
            "stakeholder",
            "privacy",
            "retention"
        })
package org.openleap.partnership;

import org.openleap.shared.BusinessComponent;
