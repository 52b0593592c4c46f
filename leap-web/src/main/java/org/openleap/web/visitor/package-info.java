/** The pages that need no account: telling us something, following it, and what changed. They keep no session. */
package org.openleap.web.visitor;
