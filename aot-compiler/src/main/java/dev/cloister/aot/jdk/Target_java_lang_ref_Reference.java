package dev.cloister.aot.jdk;

/**
 * {@code java.lang.ref.Reference}: the collector clears it and puts it into its queue itself, while
 * the world stands still, so there is no handler thread and nothing is ever pending.
 */
@Substitute(value = "java/lang/ref/Reference", whole = true)
abstract class Target_java_lang_ref_Reference {
    private Object referent;

    /** Null when there is none, or no more because the reference has been enqueued. */
    volatile Target_java_lang_ref_ReferenceQueue queue;

    /** The rest of the queue that it is in; itself when it is the last one there. */
    volatile Target_java_lang_ref_Reference next;

    Target_java_lang_ref_Reference(Object referent) {
        this(referent, null);
    }

    Target_java_lang_ref_Reference(Object referent, Target_java_lang_ref_ReferenceQueue queue) {
        this.referent = referent;
        this.queue = queue;
    }

    public Object get() {
        return referent;
    }

    public final boolean refersTo(Object object) {
        return refersToImpl(object);
    }

    boolean refersToImpl(Object object) {
        return refersTo0(object);
    }

    private native boolean refersTo0(Object object);

    public void clear() {
        clear0();
    }

    private native void clear0();

    public boolean isEnqueued() {
        return next != null;
    }

    public boolean enqueue() {
        clear0();
        Target_java_lang_ref_ReferenceQueue entered = enqueue0();
        if (entered == null) {
            return false;
        }
        entered.tellWaiting();
        return true;
    }

    /** Puts it into its queue, once in its life; the answer is the queue, or null. */
    private native Target_java_lang_ref_ReferenceQueue enqueue0();

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    /** A call that the C compiler cannot see through: its argument lives until then. */
    public static native void reachabilityFence(Object object);
}
