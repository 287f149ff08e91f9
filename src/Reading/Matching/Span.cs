namespace BackPainBot.Reading.Matching;

/// <summary>A stretch of words, both ends included.</summary>
internal readonly record struct Span(int First, int Last)
{
    public bool Holds(int word) => word >= First && word <= Last;
}
