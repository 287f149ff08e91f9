namespace BackPainBot.Reading.Training;

/// <summary>Finds the least of a smooth convex function by the limited-memory BFGS method (Liu and Nocedal, 1989).</summary>
internal static class Minimiser
{
    private const int Steps = 80;
    private const int Remembered = 6;

    // A step must gain this share of what the slope promises (Armijo's condition).
    private const double Gain = 1e-4;

    /// <summary>The value at a point; writes the gradient there into the second argument.</summary>
    public delegate double Function(double[] at, double[] gradient);

    public static double[] Minimise(double[] start, Function function)
    {
        var at = start;
        var gradient = new double[at.Length];
        var value = function(at, gradient);
        var memory = new List<(double[] Step, double[] Turn, double Product)>();
        for (var step = 0; step < Steps; step++)
        {
            var direction = Direction(gradient, memory);
            var slope = Dot(direction, gradient);
            if (slope > -1e-9)
                break;

            var next = new double[at.Length];
            var nextGradient = new double[at.Length];
            var (length, nextValue) = Walk();
            if (length == 0)
                break;

            Remember(memory, Difference(next, at), Difference(nextGradient, gradient));
            (at, gradient, value) = (next, nextGradient, nextValue);

            (double Length, double Value) Walk()
            {
                for (var length = memory.Count == 0 ? 1 / Math.Sqrt(-slope) : 1.0; length > 1e-10; length /= 2)
                {
                    for (var i = 0; i < at.Length; i++)
                        next[i] = at[i] + (length * direction[i]);

                    var reached = function(next, nextGradient);
                    if (reached <= value + (Gain * length * slope))
                        return (length, reached);
                }

                return (0, value);
            }
        }

        return at;
    }

    private static double[] Direction(double[] gradient, List<(double[] Step, double[] Turn, double Product)> memory)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var shares = new double[memory.Count];
        for (var m = memory.Count - 1; m >= 0; m--)
        {
            shares[m] = Dot(memory[m].Step, direction) / memory[m].Product;
            Add(direction, memory[m].Turn, -shares[m]);
        }

        if (memory.Count > 0)
        {
            var scale = memory[^1].Product / Dot(memory[^1].Turn, memory[^1].Turn);
            for (var i = 0; i < direction.Length; i++)
                direction[i] *= scale;
        }

        for (var m = 0; m < memory.Count; m++)
            Add(direction, memory[m].Step, shares[m] - (Dot(memory[m].Turn, direction) / memory[m].Product));

        return direction;
    }

    private static void Remember(List<(double[] Step, double[] Turn, double Product)> memory, double[] step, double[] turn)
    {
        var product = Dot(step, turn);
        if (product <= 1e-12)
            return;

        memory.Add((step, turn, product));
        if (memory.Count > Remembered)
            memory.RemoveAt(0);
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];

        return sum;
    }

    private static void Add(double[] to, double[] what, double scale)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += what[i] * scale;
    }

    private static double[] Difference(double[] a, double[] b)
    {
        var difference = new double[a.Length];
        for (var i = 0; i < a.Length; i++)
            difference[i] = a[i] - b[i];

        return difference;
    }
}
