/** The page of the insight feed: where records go, what the store said, and sending again. */
package org.openleap.web.insightfeed;
