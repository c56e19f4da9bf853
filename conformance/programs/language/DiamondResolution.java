/** Which default method wins: class over interface, most specific interface, explicit choice, superclass abstract. */
public class DiamondResolution {
    interface Top {
        default String who() {
            return "top";
        }
    }

    interface Left extends Top {
        @Override
        default String who() {
            return "left(" + Top.super.who() + ")";
        }
    }

    interface Right extends Top {}

    interface Sharp extends Right {
        @Override
        default String who() {
            return "sharp";
        }
    }

    static class OnlyRight implements Right {}

    static class LeftRight implements Left, Right {}

    static class Chosen implements Left, Sharp {
        @Override
        public String who() {
            return Left.super.who() + "+" + Sharp.super.who();
        }
    }

    static class ClassWins {
        public String who() {
            return "class";
        }
    }

    static class FromClass extends ClassWins implements Left {}

    abstract static class Again implements Top {
        @Override
        public abstract String who();
    }

    static class MustSay extends Again implements Left {
        @Override
        public String who() {
            return "said " + Left.super.who();
        }
    }

    static class Redeclares extends LeftRight implements Top {}

    static class ReImplements extends OnlyRight implements Sharp {}

    interface HasStatic {
        static String help() {
            return "static " + hidden();
        }

        private static String hidden() {
            return "private static";
        }

        private String mine() {
            return "private " + this.id();
        }

        default String open() {
            return mine();
        }

        int id();
    }

    interface ReAbstract extends Left {
        @Override
        String who();
    }

    public static void main(String[] args) {
        Top[] all = {new OnlyRight(), new LeftRight(), new Chosen(), new FromClass(), new MustSay(), new Redeclares(), new ReImplements(), (ReAbstract) () -> "lambda", new Top() {}};
        for (Top t : all) System.out.println(t.who());
        Left l = new FromClass();
        Right r = new ReImplements();
        System.out.println(l.who() + " " + r.who() + " " + new FromClass().who());
        HasStatic h = () -> 42;
        System.out.println(HasStatic.help() + " " + h.open() + " " + h.id());
        Object o = all[2];
        System.out.println((o instanceof Sharp) + " " + (o instanceof Right) + " " + ((Right) o).who() + " " + ((Object) all[0] instanceof Sharp));
    }
}
