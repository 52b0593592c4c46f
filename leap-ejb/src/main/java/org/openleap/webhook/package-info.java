/**
 * Tells systems of partners what happened, at an address of theirs: signed (Standard Webhooks), to addresses of the public
 * network only, tried again for days, and to be sent again by the partner.
 */
@BusinessComponent(dependsOn = {"identity", "changefeed", "notification", "stakeholder"})
package org.openleap.webhook;

import org.openleap.shared.BusinessComponent;
