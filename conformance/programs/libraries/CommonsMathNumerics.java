// jar: org.apache.commons:commons-math3
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.analysis.solvers.LaguerreSolver;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.inference.TTest;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;

/** Doubles are printed in full: every last bit has to agree. */
public class CommonsMathNumerics {
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        algebra();
        statistics();
        distributions();
        analysis();
        equations();
        optimisation();
        transforms();
        failures();
    }

    static RealMatrix sample(int size, long seed) {
        MersenneTwister random = new MersenneTwister(seed);
        double[][] rows = new double[size][size];
        for (double[] row : rows) for (int i = 0; i < size; i++) row[i] = random.nextGaussian();
        return new Array2DRowRealMatrix(rows);
    }

    static void algebra() {
        RealMatrix a = sample(6, 1);
        double[] b = {1, 2, 3, 4, 5, 6};
        LUDecomposition lu = new LUDecomposition(a);
        System.out.println(lu.getDeterminant() + " " + Arrays.toString(lu.getSolver().solve(MatrixUtils.createRealVector(b)).toArray()));
        System.out.println(Arrays.toString(new QRDecomposition(a).getSolver().solve(MatrixUtils.createRealVector(b)).toArray()));
        RealMatrix symmetric = a.transpose().multiply(a);
        System.out.println(new CholeskyDecomposition(symmetric).getDeterminant());
        EigenDecomposition eigen = new EigenDecomposition(symmetric);
        System.out.println(Arrays.toString(eigen.getRealEigenvalues()));
        SingularValueDecomposition singular = new SingularValueDecomposition(sample(4, 9).getSubMatrix(0, 3, 0, 2));
        System.out.println(Arrays.toString(singular.getSingularValues()) + " " + singular.getRank() + " " + singular.getConditionNumber());
        System.out.println(MatrixUtils.createRealMatrix(new double[][] {{1, 2.5}, {-3, 4}}).power(3));
        System.out.println(new EigenDecomposition(new Array2DRowRealMatrix(new double[][] {{0, -1}, {1, 0}})).getImagEigenvalue(0));
    }

    static void statistics() {
        Well19937c random = new Well19937c(42);
        DescriptiveStatistics all = new DescriptiveStatistics();
        double[] x = new double[100];
        double[] y = new double[100];
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < 100; i++) {
            x[i] = i / 10.0;
            y[i] = 3 * x[i] + random.nextGaussian();
            all.addValue(y[i]);
            line.addData(x[i], y[i]);
        }
        System.out.println(all);
        System.out.println(line.getSlope() + " " + line.getIntercept() + " " + line.getRSquare() + " " + line.getSignificance());
        System.out.println(new PearsonsCorrelation().correlation(x, y) + " " + all.getPercentile(90) + " " + all.getKurtosis());
        OLSMultipleLinearRegression many = new OLSMultipleLinearRegression();
        double[][] factors = new double[100][];
        for (int i = 0; i < 100; i++) factors[i] = new double[] {x[i], FastMath.sin(x[i])};
        many.newSampleData(y, factors);
        System.out.println(Arrays.toString(many.estimateRegressionParameters()) + many.calculateRSquared());
        System.out.println(new TTest().tTest(Arrays.copyOf(y, 50), Arrays.copyOfRange(y, 50, 100)));
        java.util.List<DoublePoint> points = new java.util.ArrayList<>();
        for (int i = 0; i < 60; i++) points.add(new DoublePoint(new double[] {i % 3 * 10 + random.nextDouble(), i % 3 + random.nextDouble()}));
        new KMeansPlusPlusClusterer<DoublePoint>(3, 50, new org.apache.commons.math3.ml.distance.EuclideanDistance(), new MersenneTwister(5))
                .cluster(points).forEach(c -> System.out.println(c.getPoints().size() + " " + c.getCenter()));
    }

    static void distributions() {
        NormalDistribution normal = new NormalDistribution(10, 2);
        System.out.println(normal.cumulativeProbability(12) + " " + normal.inverseCumulativeProbability(0.975) + " " + normal.density(9));
        System.out.println(new TDistribution(5).cumulativeProbability(2.015) + " " + new GammaDistribution(2, 3).inverseCumulativeProbability(0.5));
        System.out.println(new BinomialDistribution(20, 0.3).probability(6) + " " + Erf.erf(0.5) + " " + Gamma.logGamma(10.5) + " " + Gamma.digamma(3));
        GammaDistribution sampled = new GammaDistribution(new MersenneTwister(3), 1.5, 2);
        System.out.println(Arrays.toString(sampled.sample(4)));
    }

    static void analysis() {
        System.out.println(new BrentSolver(1e-12).solve(100, v -> v * v * v - 2 * v - 5, 2, 3));
        System.out.println(new SimpsonIntegrator().integrate(10_000, Math::exp, 0, 1));
        PolynomialFunction polynomial = new PolynomialFunction(new double[] {-6, 11, -6, 1});
        System.out.println(polynomial + " | " + polynomial.polynomialDerivative() + " " + polynomial.value(1.5));
        System.out.println(Arrays.toString(new LaguerreSolver().solveAllComplex(new double[] {2, 0, 1, 3}, 0)));
        System.out.println(new SplineInterpolator().interpolate(new double[] {0, 1, 2, 3}, new double[] {0, 1, 4, 9}).value(1.5));
        DerivativeStructure v = new DerivativeStructure(1, 3, 0, 0.7);
        System.out.println(Arrays.toString(v.sin().multiply(v.exp()).getAllDerivatives()));
        System.out.println(new Sigmoid().value(0.3) + " " + FastMath.cbrt(27.5) + " " + FastMath.pow(1.0001, 1e5) + " " + FastMath.tan(1e6));
        WeightedObservedPoints observed = new WeightedObservedPoints();
        for (int i = -5; i <= 5; i++) observed.add(i, 1 + 2 * i + 0.5 * i * i);
        double[] fit = PolynomialCurveFitter.create(2).fit(observed.toList());
        for (double each : fit) System.out.print(Math.round(each * 1e6) + " ");
        System.out.println(new BigFraction(355, 113).subtract(new BigFraction(22, 7)) + " " + CombinatoricsUtils.binomialCoefficient(40, 17)
                + " " + ArithmeticUtils.gcd(1071, 462) + " " + new Complex(1, 2).pow(new Complex(0.5, -1)));
    }

    static void equations() {
        FirstOrderDifferentialEquations pendulum = new FirstOrderDifferentialEquations() {
            @Override
            public int getDimension() {
                return 2;
            }

            @Override
            public void computeDerivatives(double t, double[] y, double[] dot) {
                dot[0] = y[1];
                dot[1] = -FastMath.sin(y[0]);
            }
        };
        double[] y = {1, 0};
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-8, 1, 1e-10, 1e-10);
        double end = integrator.integrate(pendulum, 0, y, 20, y);
        System.out.println(end + " " + Arrays.toString(y) + " " + integrator.getEvaluations());
    }

    static void optimisation() {
        PointValuePair best = new SimplexOptimizer(1e-10, 1e-30).optimize(
                new MaxEval(2000),
                new ObjectiveFunction(p -> 100 * Math.pow(p[1] - p[0] * p[0], 2) + Math.pow(1 - p[0], 2)),
                GoalType.MINIMIZE,
                new InitialGuess(new double[] {-1.2, 1}),
                new NelderMeadSimplex(2));
        System.out.println(Arrays.toString(best.getPoint()) + " " + best.getValue());
        PointValuePair plan = new SimplexSolver().optimize(
                new LinearObjectiveFunction(new double[] {3, 5}, 0),
                new LinearConstraintSet(
                        new LinearConstraint(new double[] {1, 0}, Relationship.LEQ, 4),
                        new LinearConstraint(new double[] {0, 2}, Relationship.LEQ, 12),
                        new LinearConstraint(new double[] {3, 2}, Relationship.LEQ, 18)),
                GoalType.MAXIMIZE,
                new NonNegativeConstraint(true));
        System.out.println(Arrays.toString(plan.getPoint()) + " " + plan.getValue());
    }

    static void transforms() {
        double[] signal = new double[16];
        for (int i = 0; i < 16; i++) signal[i] = FastMath.cos(i * 0.7) + i % 3;
        Complex[] spectrum = new FastFourierTransformer(DftNormalization.STANDARD).transform(signal, TransformType.FORWARD);
        System.out.println(Arrays.toString(spectrum));
    }

    static void failures() {
        try {
            new LUDecomposition(MatrixUtils.createRealMatrix(2, 2)).getSolver().getInverse();
        } catch (SingularMatrixException e) {
            System.out.println(e.getMessage());
        }
        try {
            new BrentSolver().solve(3, v -> v * v * v - 1.5, 0, 100);
        } catch (TooManyEvaluationsException e) {
            System.out.println(e.getMessage() + " " + e.getMax());
        }
        try {
            MatrixUtils.createRealIdentityMatrix(2).multiply(MatrixUtils.createRealIdentityMatrix(3));
        } catch (DimensionMismatchException e) {
            System.out.println(e.getMessage());
        }
    }
}
