namespace BackPainBot.Reading.Training;

/// <summary>A random sequence that never changes between runs or releases of the runtime (Knuth's MMIX constants).</summary>
internal sealed class Lcg(ulong state)
{
    private ulong _state = state;

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private int Below(int limit)
    {
        _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((_state >> 33) % (ulong)limit);
    }
}
