/// The style sheet every report carries inside.
///
/// Text on its ground is at least 4.5 to 1 (WCAG 2.2, criterion 1.4.3); the faintest pair is #1c6b3a on
/// #f6f5f2, 6.0 to 1. Lines of prose are about seventy characters. Tables and charts may be
/// wider than a phone and then scroll in their own boxes, never the page.
enum ReportStylesheet {
    static let text = screen + narrow + print

    private static let screen = """
        :root{color-scheme:light;--ink:#1d1d1b;--quiet:#595959;--line:#c9c6be;--ground:#f6f5f2;--link:#00518a;\
        --sans:"Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0 auto;padding:2.5rem 1.5rem 4rem;max-width:58rem;background:#fff;color:var(--ink);\
        font:1.0625rem/1.6 "Source Serif 4",Charter,"Bitstream Charter",Georgia,"Liberation Serif","Times New Roman",serif;\
        overflow-wrap:break-word}
        h1,h2,h3,h4,h5,h6{font-family:var(--sans);line-height:1.25;margin:2.2em 0 .6em;text-wrap:balance}
        h1{font-size:2rem;margin:0 0 1.2rem;padding-bottom:.8rem;border-bottom:3px solid var(--ink)}
        h2{font-size:1.4rem}h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}
        p,ul,ol,blockquote,pre,hr,details,.scroll{margin:0 0 1rem}
        .prose p,.prose li{max-width:42rem}
        a{color:var(--link)}
        :focus-visible{outline:3px solid #00518a;outline-offset:2px}
        main:focus{outline:none}
        .skip{position:absolute;left:-999rem;background:#fff;padding:.5rem 1rem}
        .skip:focus{left:1rem;top:.5rem;z-index:1}
        blockquote{padding-left:1rem;border-left:3px solid var(--line);color:#3d3d3b}
        hr{border:0;border-top:1px solid var(--line)}
        code,pre{font-family:"Source Code Pro",Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.9em}
        code{background:var(--ground);padding:.05em .25em}
        pre{background:var(--ground);border:1px solid var(--line);padding:.8rem 1rem;overflow-x:auto;line-height:1.45}
        pre code{background:none;padding:0}
        figure{margin:1.8rem 0}
        figcaption{font-family:var(--sans);margin-bottom:.4rem}
        .table-title{font-weight:700;display:block}
        .unit,.source{font-family:var(--sans);color:var(--quiet);font-size:.875em;display:block}
        .source{margin:.4rem 0 0}
        .scroll{overflow-x:auto;margin-bottom:0}
        .chart svg{display:block;width:100%;min-width:38rem;height:auto}
        table{border-collapse:collapse;min-width:100%;font:.9375rem/1.35 var(--sans);\
        font-variant-numeric:tabular-nums lining-nums;border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
        th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;font-weight:400;border-bottom:1px solid var(--line)}
        th:first-child,td:first-child{padding-left:.2rem}
        thead th{font-weight:700;vertical-align:bottom;border-bottom:1px solid var(--ink)}
        .figure,.right{text-align:right;white-space:nowrap}
        thead .figure{white-space:normal}
        .center{text-align:center}
        tbody th{min-width:8rem}
        .wide th,.wide td{padding:.4rem .3rem;font-size:.875rem}
        .wide tbody th{min-width:6.5rem}
        .parameters tbody th{min-width:16rem}
        .parameters td:last-child{min-width:20rem}
        .explained tbody th{min-width:11rem}
        .explained td:last-child{min-width:15rem}
        .explained .figure{white-space:normal;min-width:9rem}
        .total th,.total td{font-weight:700;border-top:1px solid var(--ink)}
        .detail{display:block;font-size:.86em;font-weight:400;color:var(--quiet);white-space:normal}
        details{border-left:3px solid var(--line);padding-left:.8rem;margin-top:.8rem}
        summary{cursor:pointer;font:.9375rem var(--sans);color:var(--link)}
        details[open]>summary{margin-bottom:.6rem}
        details figure{margin:.5rem 0}
        .notice,.expectation{font:.9688rem/1.5 var(--sans);background:var(--ground);padding:.8rem 1rem;\
        border:1px solid var(--line);border-left:5px solid #6b5a00;margin:1.2rem 0}
        .expectation p{margin:0}
        .expectation .outcome{font-weight:700}
        .met{border-left-color:#1c6b3a}.met .outcome{color:#1c6b3a}
        .unmet{border-left:5px double #a3210f}.unmet .outcome{color:#a3210f}
        footer{margin-top:3.5rem;border-top:3px solid var(--ink);font:.875rem/1.5 var(--sans);color:var(--quiet)}
        footer h2{font-size:1rem;margin:1rem 0 .6rem;color:var(--ink)}
        dl{margin:0}
        dl div{display:flex;flex-wrap:wrap;gap:0 1rem}
        dt{min-width:11rem;color:var(--ink)}
        dd{margin:0;overflow-wrap:anywhere;flex:1 1 14rem}

        """

    private static let narrow = """
        @media(max-width:36rem){
        body{padding:1.25rem 1rem 3rem;font-size:1rem}
        h1{font-size:1.5rem}h2{font-size:1.25rem}
        th,td{padding:.4rem .5rem}
        tbody th,thead th{min-width:6rem}
        tbody th:first-child,thead th:first-child{position:sticky;left:0;background:#fff}
        dt{min-width:100%;font-weight:600}
        }

        """

    /// Folded parts stay out of the print; the charts and figures that matter are not folded.
    private static let print = """
        @page{size:A4;margin:20mm 18mm}
        @page lengthwise{size:A4 landscape;margin:18mm}
        @media print{
        body{max-width:none;padding:0;font-size:10.5pt}
        .skip,details:not([open]){display:none}
        figure,.expectation,.notice,tr,pre{break-inside:avoid}
        h1,h2,h3,h4{break-after:avoid}
        .scroll{overflow:visible}
        .chart svg{min-width:0}
        table{font-size:8.5pt}
        th,td{padding:.3em .4em}
        tbody th{min-width:0}
        .figure,.detail{white-space:normal}
        .table-title{break-after:avoid}
        .wide{page:lengthwise}
        .notice,.expectation,code,pre{background:none}
        a{color:inherit}
        }
        """
}
