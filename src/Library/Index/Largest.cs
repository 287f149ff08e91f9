namespace BackPainBot.Library.Index;

/// <summary>The few largest of many numbers, largest first.</summary>
internal static class Largest
{
    /// <summary>Puts a number in its place among the kept ones; the smallest falls out.</summary>
    /// <param name="kept">In order; negative infinity where nothing is kept yet.</param>
    /// <param name="number">The next one.</param>
    public static void Keep(Span<float> kept, float number)
    {
        foreach (ref var one in kept)
        {
            if (number > one)
            {
                (one, number) = (number, one);
            }
        }
    }
}
