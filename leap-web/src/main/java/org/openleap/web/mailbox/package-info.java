/** Mails that LEAP could not take in by itself. */
package org.openleap.web.mailbox;
