/** Where a partner lead keeps the addresses at which systems of their organisation are told what happens. */
package org.openleap.web.webhook;
