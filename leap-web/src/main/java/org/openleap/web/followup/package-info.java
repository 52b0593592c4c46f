/** Checks of what is done: what reviewers, and people who did it, are asked. */
package org.openleap.web.followup;
