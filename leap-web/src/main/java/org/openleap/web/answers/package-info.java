/**
 * What everybody reads under "You said, we did": the list and its filters, one answer, easy read, feeds, the widget and the
 * page for screens. The same for everybody, without a session; copies are kept until the next edition.
 */
package org.openleap.web.answers;
