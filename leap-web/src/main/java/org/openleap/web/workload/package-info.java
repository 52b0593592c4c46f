/** Who is away, who stands in, and the work of somebody who leaves. */
package org.openleap.web.workload;
