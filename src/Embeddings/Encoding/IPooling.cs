namespace BackPainBot.Embeddings.Encoding;

/// <summary>What is made of the states that a text's tokens end in.</summary>
internal interface IPooling
{
    /// <param name="state">A row of 384 numbers a token.</param>
    /// <param name="tokens">How many tokens the text has; rows after them are of other texts.</param>
    float[] Pool(ReadOnlySpan<float> state, int tokens);
}
